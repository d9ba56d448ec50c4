import type { AccessibilityWords } from './words.ts'

export const accessibility: AccessibilityWords = {
  title: 'Khả năng tiếp cận',
  description:
    'Những gì đã được kiểm tra về khả năng tiếp cận của trang này, kết quả, những gì chưa được kiểm tra và nơi gửi ý kiến.',
  lead: 'Mục tiêu là mức AA của WCAG 2.2 và của JIS X 8341-3:2016. Chưa có bên thứ ba nào xác nhận sự phù hợp.',
  results: 'Kết quả kiểm tra',
  date: 'Ngày kiểm tra',
  what: 'Nội dung kiểm tra',
  tool: 'Công cụ và trình duyệt',
  pages: 'Trang',
  problems: 'Vấn đề',
  resultsNote:
    'Bảng này được tạo từ bản ghi do chương trình kiểm tra viết ra. Kiểm tra tự động chỉ tìm thấy một phần các vấn đề.',
  of: {
    light: 'Màu sáng, rộng 1280 px',
    dark: 'Màu tối, rộng 320 px',
    forced: 'Màu khi bị bắt buộc (tương phản cao)',
    print: 'Màu trong bản in',
    widths: 'Rộng 320 và 1280 px (như khi phóng to 400%)',
    large: 'Chữ ở mức 200%',
    spacing: 'Khoảng cách dòng, chữ cái và từ rộng hơn',
    keyboard: 'Chỉ dùng bàn phím',
    html: 'Ngữ pháp HTML',
  },
  notTested: 'Những gì chưa được kiểm tra',
  notTestedList: [
    'Kiểm tra bởi những người hằng ngày dùng trình đọc màn hình, màn hình chữ nổi, nhập bằng giọng nói hoặc phần mềm phóng to',
    'Điện thoại và máy tính bảng thật',
    'Văn bản có dễ hiểu không',
    'Các trang của bên khác mà liên kết dẫn đến',
  ],
  complain: 'Nơi gửi ý kiến',
  complainLead:
    'Nếu bạn không đọc hoặc không dùng được điều gì, xin cho chúng tôi biết địa chỉ của trang, thiết bị và phần mềm bạn dùng.',
}
